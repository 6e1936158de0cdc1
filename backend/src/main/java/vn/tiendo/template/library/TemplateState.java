package vn.tiendo.template.library;

/** Whether documents are filled in a version of a form. */
public enum TemplateState {
    /** Taken, not in use yet. */
    DRAFT,
    /** In use. */
    ACTIVE,
    /** Was in use. */
    RETIRED
}
