# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds for Windows with Debian's mingw-w64, against what packaging/windows/libraries has made.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(VEDETTE_WINDOWS_CACHE "$ENV{VEDETTE_WINDOWS_CACHE}" CACHE PATH "Where the libraries were built")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES VEDETTE_WINDOWS_CACHE)
set(root ${VEDETTE_WINDOWS_CACHE}/root)
set(CMAKE_FIND_ROOT_PATH ${root} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# Not the libraries of this machine.
set(ENV{PKG_CONFIG_LIBDIR} ${root}/lib/pkgconfig)
# Qt's own tools run here.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")

# The same bytes wherever and whenever they are built.
foreach(language C CXX)
    set(CMAKE_${language}_FLAGS_INIT
        "-ffile-prefix-map=${VEDETTE_WINDOWS_CACHE}=. -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
endforeach()
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT "-Wl,--no-insert-timestamp")
endforeach()
