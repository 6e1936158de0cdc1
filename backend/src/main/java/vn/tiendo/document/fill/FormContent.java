package vn.tiendo.document.fill;

import java.util.List;
import java.util.Map;
import vn.tiendo.document.word.WrittenDocument;

/**
 * What a form says.
 *
 * @param properties a document whose title, issuer and day the file bears, and its page where the form has none; its text is not
 *     looked at
 * @param words by the name of their placeholder
 * @param lists items of a list, each a paragraph or a row: {@code {{noi_nhan}}} is the item itself, {@code {{nhiem_vu.han}}} one
 *     of its fields
 * @param texts paragraphs and tables that take the place of one paragraph
 * @param pages what begins on new pages, at the end of the form
 */
public record FormContent(
        WrittenDocument properties,
        Map<String, String> words,
        Map<String, List<Map<String, String>>> lists,
        Map<String, WrittenDocument> texts,
        Map<String, WrittenDocument> pages) {

    /** The field of an item that has only one. */
    public static final String ITEM = "";

    /** The list that a placeholder belongs to, or the name itself. */
    static String head(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    static String field(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? ITEM : name.substring(dot + 1);
    }
}
