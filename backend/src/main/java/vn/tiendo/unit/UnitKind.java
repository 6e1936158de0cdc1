package vn.tiendo.unit;

/** What a unit is within, or to, the agency. */
public enum UnitKind {
    /** The agency itself, the root of its own tree (a Sở, a UBND). */
    AGENCY,
    /** The Director and the deputies (Lãnh đạo Sở), who decide and sign. */
    LEADERSHIP,
    /** The Office (Văn phòng), which drafts plans, follows, urges and aggregates. */
    OFFICE,
    /** A specialist division (phòng chuyên môn). */
    DIVISION,
    /** A subordinate body with its own seal (đơn vị trực thuộc), such as a service centre. */
    SUBORDINATE,
    /** The editorial board of the agency's website (Ban Biên tập). */
    EDITORIAL_BOARD,
    /** The one-stop section that receives files and returns results (Bộ phận một cửa). */
    ONE_STOP,
    /** A body outside the agency that is named in its plans. */
    EXTERNAL
}
