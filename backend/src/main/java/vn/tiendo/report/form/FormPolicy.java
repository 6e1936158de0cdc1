package vn.tiendo.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.identity.Actor;

/** What somebody may do with a form; who may ask at all is said at the resource. */
final class FormPolicy {
    private FormPolicy() {}

    static List<FormMove> moves(Actor actor, ReportForm form) {
        if (!actor.isOffice()) {
            return List.of();
        }
        if (form.isRetired()) {
            return List.of(FormMove.USE);
        }
        var moves = new ArrayList<>(List.of(FormMove.WRITE));
        if (form.isChanged()) {
            moves.add(FormMove.PUBLISH);
        }
        moves.add(form.newest() == 0 ? FormMove.DISCARD : FormMove.RETIRE);
        return moves;
    }
}
