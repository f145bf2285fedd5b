package dev.umpire.identity;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * A place as a part of a company's name.
 *
 * @param zh    short Chinese name, or null where the name is Latin
 * @param latin pinyin without blanks; several places share some, such as suzhou
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record PlaceName(String zh, String latin) {

    /** Certainly another place; Latin spellings cannot tell 苏州 from 宿州. */
    boolean contradicts(PlaceName other) {
        return zh != null && other.zh != null ? !zh.equals(other.zh) : !latin.equals(other.latin);
    }
}
