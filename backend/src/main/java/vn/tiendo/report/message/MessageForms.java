package vn.tiendo.report.message;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.shared.problem.Invalid;

/** The forms that there are. */
@ApplicationScoped
public class MessageForms {
    private final List<MessageForm> forms;

    @Inject
    MessageForms(@All List<MessageForm> forms) {
        this.forms = forms;
    }

    /** @throws Invalid when there is none of this name */
    public MessageForm require(String name) {
        return forms.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Invalid.field(
                        "format",
                        "Chỉ có các định dạng: %s."
                                .formatted(forms.stream()
                                        .map(MessageForm::name)
                                        .sorted()
                                        .collect(Collectors.joining(", ")))));
    }
}
