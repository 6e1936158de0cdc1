package vn.tiendo.document.word;

/** A footnote or endnote; the mark that calls it is not part of the text it stands in. */
public record WordNote(String text) {}
