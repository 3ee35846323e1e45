# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the files of the translations in line with the texts of the sources; what is not used any
# more goes.
# usage: cmake -DLUPDATE=PROGRAM -DSOURCE=DIR -DTEXTS=DIR -P update.cmake
file(GLOB files ${TEXTS}/vedette_*.ts)
foreach(file ${files})
    set(plural)
    if(file MATCHES "_en.ts$")
        set(plural -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${plural}
        -extensions cpp,h -I ${SOURCE} ${SOURCE}/core ${SOURCE}/ui ${SOURCE}/app -ts ${file}
        RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "lupdate failed: ${file}")
    endif()
endforeach()
