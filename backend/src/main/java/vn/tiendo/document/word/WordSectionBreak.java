package vn.tiendo.document.word;

/**
 * The end of a section.
 *
 * @param landscape how the pages of the section that ends here lie
 */
public record WordSectionBreak(boolean landscape) implements WordBlock {}
