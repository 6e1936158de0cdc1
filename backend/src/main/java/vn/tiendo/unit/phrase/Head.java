package vn.tiendo.unit.phrase;

import java.util.List;
import java.util.Set;

/**
 * Words with which the name of a body begins.
 *
 * @param words in lower case with accents
 * @param notBefore words that, coming next, make it something else: "ban" but not "ban hành"
 * @param beforeCapital only a head before a capital letter or a digit: "Bộ Nội vụ" but not "bộ tài liệu"
 */
record Head(Kind kind, List<String> words, Set<String> notBefore, boolean beforeCapital) {

    enum Kind {
        /** A part of the agency. */
        INTERNAL,
        /** A body outside it. */
        EXTERNAL,
        /** An office whose holder stands for the body: "Chủ tịch UBND xã". */
        HOLDER
    }

    int length() {
        return words.size();
    }
}
