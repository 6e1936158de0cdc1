package vn.tiendo.identity.delegation;

/** By what right one acts for another (NĐ 30/2020, Điều 13). */
public enum DelegationForm {
    /** Ủy quyền: uses the position inside the program; signs nothing in the other's name. */
    UQ,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Thừa lệnh: the head of a unit by order of the head of the agency. */
    TL,
    /** Thừa ủy quyền: somebody else, only by a document that limits time and content. */
    TUQ
}
