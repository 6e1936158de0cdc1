package vn.tiendo.template;

/**
 * Something that a form may name.
 *
 * @param name as it stands between braces; empty for the item of a list of words
 * @param label what it is, in Vietnamese
 * @param example what it says in a preview
 */
public record FormField(String name, String label, String example) {}
