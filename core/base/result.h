// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace vedette {

/// A value, or why there is none.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
        Q_ASSERT(this->error());
    }
    Result(ErrorCode code, QString detail = {})
        : Result(Error{code, std::move(detail)})
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// The error; one of code None when ok().
    Error error() const
    {
        const auto *failed = std::get_if<Error>(&m_content);
        return failed ? *failed : Error{};
    }

private:
    std::variant<T, Error> m_content;
};

} // namespace vedette
