// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/showinfolder.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <shlobj.h>
#include <utility>
#include <vector>

namespace vedette {

namespace {

/// A place in the shell's tree of names.
class ShellName
{
public:
    explicit ShellName(const QString &path)
        : m_name(ILCreateFromPathW(QDir::toNativeSeparators(path).toStdWString().c_str()))
    {
    }
    ~ShellName() { ILFree(m_name); }
    ShellName(const ShellName &) = delete;
    ShellName &operator=(const ShellName &) = delete;
    ShellName(ShellName &&other) noexcept
        : m_name(std::exchange(other.m_name, nullptr))
    {
    }
    ShellName &operator=(ShellName &&) = delete;

    LPITEMIDLIST get() const { return m_name; }

private:
    LPITEMIDLIST m_name;
};

} // namespace

void showInFolder(const QStringList &files, const std::function<void()> &failed)
{
    const QString folder = QFileInfo(files.first()).path();
    const ShellName place(folder);
    std::vector<ShellName> names;
    std::vector<LPCITEMIDLIST> chosen;
    for (const QString &file : files) {
        names.emplace_back(file);
        if (names.back().get())
            chosen.push_back(names.back().get());
    }
    const bool shown = place.get() && SUCCEEDED(SHOpenFolderAndSelectItems(
                                              place.get(), UINT(chosen.size()), chosen.data(), 0));
    if (!shown && !openFolder(folder))
        failed();
}

} // namespace vedette
