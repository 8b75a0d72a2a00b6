# SPDX-License-Identifier: GPL-3.0-or-later
# Run as a test: no file of src/console but tones.cpp and previewtones.cpp names a colour, so that both themes and the
# contrast test cover everything that is drawn. Qt::transparent is not a colour.
file(GLOB_RECURSE files "${SRC}/console/*.h" "${SRC}/console/*.cpp")
set(faults 0)
set(read 0)
set(names "red|green|blue|cyan|magenta|yellow|white|black|gray|darkRed|darkGreen|darkBlue")
string(APPEND names "|darkCyan|darkMagenta|darkYellow|darkGray|lightGray")
foreach(path IN LISTS files)
    if(path MATCHES "/(preview)?tones\\.cpp$")
        continue()
    endif()
    math(EXPR read "${read}+1")
    file(STRINGS "${path}" found
        REGEX "#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]([0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f])?[^0-9A-Za-z_]|Qt::(${names})[^A-Za-z]|QColor\\([0-9]|qRgba?\\([0-9]|QColorConstants")
    foreach(line IN LISTS found)
        message("${path}: names a colour: ${line}")
        math(EXPR faults "${faults}+1")
    endforeach()
endforeach()
if(faults OR NOT read)
    message(FATAL_ERROR "${faults} colours outside tones.cpp in ${read} files")
endif()
message("${read} files take their colours from the palette and the tones")
