package vn.tiendo.document.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which part of a field the reading is in: its instruction is not shown, its result is. */
final class FieldState {

    private final Deque<Boolean> inInstruction = new ArrayDeque<>();

    void mark(String kind) {
        switch (kind) {
            case "begin" -> inInstruction.push(true);
            case "separate" -> {
                if (inInstruction.poll() != null) {
                    inInstruction.push(false);
                }
            }
            case "end" -> inInstruction.poll();
            default -> {}
        }
    }

    boolean isShown() {
        return !inInstruction.contains(true);
    }
}
