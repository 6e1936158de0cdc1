package vn.tiendo.document.word;

/** What may also stand in the cell of a table. */
public sealed interface WrittenLine extends WrittenBlock permits WrittenParagraph, WrittenRule {}
