package vn.tiendo.shared.domain;

/** Who may be told, in pages that are open, that something happened; never more than who may read the thing itself. */
public enum Audience {
    /** Nobody: it changes nothing that a page shows to others. */
    NOBODY,
    /** Those who see the whole agency: drafts. */
    LEADERSHIP,
    /** Those who see the whole agency, and the people of the unit whose it is: a unit's report. */
    UNIT,
    /** Whoever reads all issued work, the people of the unit whose it is, and the agency with which it is shared. */
    WORK,
    /** Everybody in the agency: a plan that was issued. */
    AGENCY
}
