package vn.tiendo.unit;

/** The role that a cell itself gives to a party, whatever the column says ("Phòng A (chủ trì), Phòng B (phối hợp)"). */
public enum PartyRole {
    /** chủ trì */
    LEAD,
    /** phối hợp */
    COORDINATOR
}
