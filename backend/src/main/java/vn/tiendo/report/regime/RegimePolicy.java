package vn.tiendo.report.regime;

import java.util.List;
import vn.tiendo.identity.Actor;

/** What somebody may do with a regime; who may ask at all is said at the resource. */
final class RegimePolicy {
    private RegimePolicy() {}

    static List<RegimeMove> moves(Actor actor, Regime regime) {
        if (!actor.isOffice()) {
            return List.of();
        }
        return switch (regime.state()) {
            case DRAFT -> List.of(RegimeMove.WRITE, RegimeMove.ACTIVATE, RegimeMove.DISCARD);
            case ACTIVE -> List.of(RegimeMove.WRITE, RegimeMove.STOP);
            case STOPPED -> List.of(RegimeMove.ACTIVATE);
        };
    }
}
