# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DMODE=update|check -DLUPDATE=… -DROOT=… -DBUILD=… -DLANGUAGES=… -P lupdate.cmake
#
# update  writes the texts of the sources into translations/*.ts.
# check   does so in a copy, and fails when the copy differs from the original or holds a text
#         without translation.
cmake_minimum_required(VERSION 3.25)

set(here "${ROOT}/translations")
set(data "${BUILD}/datastrings.cpp")
execute_process(COMMAND ${CMAKE_COMMAND} -DRESOURCES=${ROOT}/resources -DOUT=${data}
        -P ${here}/datastrings.cmake COMMAND_ERROR_IS_FATAL ANY)

file(READ "${BUILD}/sources.txt" sources)
file(WRITE "${BUILD}/lupdate.txt" "${data}\n${sources}")

set(folder "${here}")
if(MODE STREQUAL "check")
    set(folder "${BUILD}/check")
    file(REMOVE_RECURSE "${folder}")
    file(MAKE_DIRECTORY "${folder}")
endif()

set(faults "")
foreach(language IN LISTS LANGUAGES)
    set(original "${here}/pushbench_${language}.ts")
    set(ts "${folder}/pushbench_${language}.ts")
    if(MODE STREQUAL "check" AND EXISTS "${original}")
        configure_file("${original}" "${ts}" COPYONLY)
    endif()
    # Without line numbers a text that moves changes no file; without obsolete texts there is one
    # right content. No guessing from similar texts: a wrong translation is worse than none.
    set(options -silent -no-obsolete -locations none -source-language en -target-language ${language}
        -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number)
    if(language STREQUAL "en")
        list(APPEND options -pluralonly)
    endif()
    execute_process(COMMAND "${LUPDATE}" ${options} "@${BUILD}/lupdate.txt"
            -I "${ROOT}/src" -ts "${ts}"
        ERROR_VARIABLE warnings COMMAND_ERROR_IS_FATAL ANY)
    if(warnings)
        string(APPEND faults "${warnings}")
    endif()
    if(NOT MODE STREQUAL "check")
        continue()
    endif()
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files "${original}" "${ts}"
        RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
    if(differs)
        string(APPEND faults "translations/pushbench_${language}.ts is not up to date with the "
            "sources: build the target update_translations.\n")
        execute_process(COMMAND diff -u "${original}" "${ts}" OUTPUT_VARIABLE diff ERROR_QUIET)
        string(SUBSTRING "${diff}" 0 4000 diff)
        string(APPEND faults "${diff}\n")
    endif()
    file(READ "${ts}" text)
    string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${text}")
    list(LENGTH unfinished count)
    if(count GREATER 0)
        string(APPEND faults
            "translations/pushbench_${language}.ts: ${count} texts are not translated.\n")
    endif()
endforeach()

if(faults AND MODE STREQUAL "check")
    message(FATAL_ERROR "${faults}")
elseif(faults)
    message(WARNING "${faults}")
endif()
