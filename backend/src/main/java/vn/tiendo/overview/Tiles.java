package vn.tiendo.overview;

import vn.tiendo.task.Figures;

/** The numbers on top of the overview; each opens the list of lead assignments behind it.
 *
 * @param awaitingConfirmation submitted by a unit, not decided yet
 * @param idle open without any activity for as long as the agency has set
 * @param awaitingReassignment declined by a unit, lead or coordinator, and not given to another one yet
 */
public record Tiles(
        long overdue,
        long dueToday,
        long dueSoon,
        long awaitingConfirmation,
        long idle,
        long awaitingReassignment,
        long open,
        long done,
        long total) {
    static Tiles of(Figures leads, long idle, long declined) {
        return new Tiles(
                leads.overdue(),
                leads.dueToday(),
                leads.dueSoon(),
                leads.submitted(),
                idle,
                declined,
                leads.notStarted() + leads.inProgress(),
                leads.done(),
                leads.total());
    }
}
