package vn.tiendo.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportEvent;
import vn.tiendo.report.ReportView;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.template.SignatureBlock;
import vn.tiendo.unit.UnitKind;

/** Who signs the report of a unit: its head, by name only when it was the head who sent it. */
record HeadOfUnit(String position) {

    static HeadOfUnit of(UnitKind kind) {
        return new HeadOfUnit(
                switch (kind) {
                    case OFFICE -> "Chánh Văn phòng";
                    case DIVISION -> "Trưởng phòng";
                    case SUBORDINATE -> "Giám đốc";
                    case EDITORIAL_BOARD -> "Trưởng ban";
                    case ONE_STOP -> "Trưởng bộ phận";
                    case AGENCY, LEADERSHIP, EXTERNAL -> "Thủ trưởng đơn vị";
                });
    }

    SignatureBlock signature(ReportView report) {
        return new SignatureBlock(List.of(), position, report.locked() ? nameOfSender(report) : null);
    }

    /** Whoever sends for the head, or enters what came another way, does not sign as the head. */
    private @Nullable String nameOfSender(ReportView report) {
        return report.story().reversed().stream()
                .filter(event -> event.kind() == ReportEvent.Kind.SUBMITTED)
                .findFirst()
                .filter(event -> isHead(event.actorTitle()))
                .map(ReportEvent::actorName)
                .orElse(null);
    }

    boolean isHead(String title) {
        return !title.contains(", thay ") && VietnameseText.fold(title).startsWith(VietnameseText.fold(position));
    }
}
