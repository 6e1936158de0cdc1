package vn.tiendo.intake;

/** The remarks column. */
public record NoteCell(String text) {}
