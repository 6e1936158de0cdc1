package vn.tiendo.intake;

/** A duty that stands only in the text of the plan.
 *
 * @param selected whether a person wants it as a row of the plan
 */
public record ProseTask(
        String heading,
        String content,
        String deadlineText,
        String leadText,
        String coordinatingText,
        boolean selected) {

    ProseTask selected(boolean wanted) {
        return new ProseTask(heading, content, deadlineText, leadText, coordinatingText, wanted);
    }
}
