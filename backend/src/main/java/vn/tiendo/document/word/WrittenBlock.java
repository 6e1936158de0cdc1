package vn.tiendo.document.word;

/** What follows one another down a page. */
public sealed interface WrittenBlock permits WrittenLine, WrittenTable, WrittenPicture {}
