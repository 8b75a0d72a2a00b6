# SPDX-License-Identifier: GPL-3.0-or-later
# The two declarations that the lists use: add_module() for a library of src/, add_qt_test() for
# a test program. ARCHITECTURE.md says what the rules behind them are for.

add_library(pushbench_options INTERFACE)
target_compile_options(pushbench_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-missing-field-initializers) # designated initialisers leave fields to their defaults
target_compile_definitions(pushbench_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PUSHBENCH_VERSION="${PROJECT_VERSION}")

# add_module(<folder> [PURE] [USES <folder>…] [LINKS <target>…] [PUBLIC_LINKS <target>…]
#            SOURCES <file>… [FORMS <file>…] [RESOURCES <file>.qrc…])
#
# The module is a folder of src/; its target has the same name, with _ for /.
# PURE    values and functions over Qt Core: no moc, hence no QObject.
# USES    the modules it may include; recorded for the test "layering".
# LINKS   outside libraries, private: only this module's sources can include them.
# PUBLIC_LINKS  Qt libraries that appear in the module's own headers (widgets).
function(add_module folder)
    cmake_parse_arguments(M "PURE" "" "USES;LINKS;PUBLIC_LINKS;SOURCES;FORMS;RESOURCES" ${ARGN})
    string(REPLACE "/" "_" name "${folder}")
    string(REPLACE "/" "_" uses "${M_USES}")
    set(sources ${M_SOURCES})
    list(TRANSFORM sources PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/")
    foreach(source IN LISTS sources)
        string(REGEX REPLACE "\\.cpp$" ".h" header "${source}")
        if(EXISTS "${header}")
            list(APPEND sources "${header}")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES sources)
    set(forms ${M_FORMS})
    list(TRANSFORM forms PREPEND "${PROJECT_SOURCE_DIR}/ui/")
    # In a static library nothing refers to what rcc writes: the module calls Q_INIT_RESOURCE(<qrc>)
    # before its first look into it.
    set(resources ${M_RESOURCES})
    list(TRANSFORM resources PREPEND "${PROJECT_SOURCE_DIR}/resources/")
    qt_add_resources(compiled_resources ${resources})
    add_library(${name} STATIC ${sources} ${forms} ${compiled_resources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${name}
        PUBLIC Qt6::Core ${uses} ${M_PUBLIC_LINKS}
        PRIVATE ${M_LINKS} $<BUILD_INTERFACE:pushbench_options>)
    if(M_PURE)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    else()
        set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON
            AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui")
    endif()
    set_property(GLOBAL APPEND PROPERTY PUSHBENCH_MODULES ${folder})
    set_property(GLOBAL PROPERTY PUSHBENCH_USES_${folder} "${M_USES}")
    set_property(GLOBAL APPEND PROPERTY PUSHBENCH_TRANSLATED_SOURCES ${sources} ${forms})
endfunction()

# Writes "<module>=<used modules, whole closure>" lines for tests/layering.cmake.
function(write_module_table path)
    get_property(modules GLOBAL PROPERTY PUSHBENCH_MODULES)
    set(text "")
    foreach(module IN LISTS modules)
        set(closure ${module})
        set(open ${module})
        while(open)
            list(POP_FRONT open next)
            get_property(uses GLOBAL PROPERTY PUSHBENCH_USES_${next})
            foreach(use IN LISTS uses)
                if(NOT use IN_LIST closure)
                    list(APPEND closure ${use})
                    list(APPEND open ${use})
                endif()
            endforeach()
        endwhile()
        list(JOIN closure " " closure)
        string(APPEND text "${module}=${closure}\n")
    endforeach()
    file(WRITE "${path}" "${text}")
endfunction()

# add_qt_test(<folder>/<tst_name> LINKS <folder or target>… [LABELS <label>…] [SOURCES <extra file>…]
#             [COMMAND <wrapper>…])
#
# One program per class, named after its file; it sees only the modules it names. Runs offscreen,
# in UTC and the C locale, with the fonts of fonts-dejavu-core alone, without the user's settings and
# without a D-Bus session.
function(add_qt_test path)
    cmake_parse_arguments(T "" "" "LINKS;LABELS;SOURCES;COMMAND" ${ARGN})
    get_filename_component(name "${path}" NAME)
    string(REPLACE "console/" "console_" T_LINKS "${T_LINKS}")
    add_executable(${name} "${CMAKE_CURRENT_SOURCE_DIR}/${path}.cpp" ${T_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE
        TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data")
    target_link_libraries(${name} PRIVATE Qt6::Test ${T_LINKS} pushbench_options)
    set_target_properties(${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${T_COMMAND} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES
        LABELS "${T_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LANGUAGE=en;QT_LOGGING_RULES=qt.qpa.*=false;DBUS_SESSION_BUS_ADDRESS=disabled:;NO_AT_BRIDGE=1;HOME=${CMAKE_BINARY_DIR}/tests/home;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/tests/run;FONTCONFIG_FILE=${PROJECT_SOURCE_DIR}/tests/support/fonts.conf")
endfunction()
