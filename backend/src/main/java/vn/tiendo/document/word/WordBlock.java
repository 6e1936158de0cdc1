package vn.tiendo.document.word;

/** One thing that stands on the page: a paragraph, a table, or the end of a section. */
public sealed interface WordBlock permits WordParagraph, WordTable, WordSectionBreak {}
