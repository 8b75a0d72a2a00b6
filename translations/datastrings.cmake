# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DRESOURCES=<folder> -DOUT=<file.cpp> -P datastrings.cmake
#
# Texts that people read also stand in the JSON files of resources/. Writes each value of the keys
# below as QT_TRANSLATE_NOOP("data", "…"), for lupdate to see; the file is not compiled. Programs
# ask for them with QCoreApplication::translate("data", text).
cmake_minimum_required(VERSION 3.25)

set(usual_text_keys headline headlineOne detail hint title description label category)
# What a push carries is not a text of ours, though it may have a "title" as well.
set(usual_foreign_keys body payload content message template example)
# In a schema these words are names of fields, whose values are objects.
set(schema_text_keys message deprecated title)
set(schema_foreign_keys)

# One C++ line a text found in `json`, appended to `lines` of the caller. Strings, not lists:
# a text may hold a semicolon.
function(collect json)
    string(JSON type TYPE "${json}")
    if(NOT type MATCHES "^(OBJECT|ARRAY)$")
        return()
    endif()
    string(JSON length LENGTH "${json}")
    if(length EQUAL 0)
        set(lines "${lines}" PARENT_SCOPE)
        return()
    endif()
    math(EXPR last "${length} - 1")
    foreach(index RANGE ${last})
        set(key ${index})
        if(type STREQUAL "OBJECT")
            string(JSON key MEMBER "${json}" ${index})
            if(key IN_LIST foreign_keys)
                continue()
            endif()
        endif()
        string(JSON value_type TYPE "${json}" "${key}")
        string(JSON value GET "${json}" "${key}")
        if(value_type STREQUAL "STRING" AND key IN_LIST text_keys AND NOT value STREQUAL "")
            string(REPLACE "\\" "\\\\" value "${value}")
            string(REPLACE "\"" "\\\"" value "${value}")
            string(REPLACE "\n" "\\n" value "${value}")
            string(APPEND lines "QT_TRANSLATE_NOOP(\"data\", \"${value}\")\n")
        elseif(value_type MATCHES "^(OBJECT|ARRAY)$")
            collect("${value}")
        endif()
    endforeach()
    set(lines "${lines}" PARENT_SCOPE)
endfunction()

set(lines "")
file(GLOB_RECURSE files "${RESOURCES}/*.json")
list(SORT files)
foreach(file IN LISTS files)
    file(READ "${file}" json)
    string(JSON type ERROR_VARIABLE error TYPE "${json}")
    if(error)
        message(FATAL_ERROR "${file}: ${error}")
    endif()
    set(family usual)
    if(file MATCHES "/schemas/")
        set(family schema)
    endif()
    set(text_keys ${${family}_text_keys})
    set(foreign_keys ${${family}_foreign_keys})
    collect("${json}")
endforeach()
file(WRITE "${OUT}" "// Generated.\n${lines}")
