package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a cell into names and words about roles. A semicolon, a bullet or the end of a sentence always parts; a comma, "và", a
 * slash or a line break only before the head of another name, because names have commas of their own.
 */
final class PhraseSplitter {

    private final Cell cell;
    private final NameSpan span;
    private final RoleFinder roles;
    private final List<Part> parts = new ArrayList<>();

    PhraseSplitter(Cell cell, KnownNames known) {
        this.cell = cell;
        this.span = new NameSpan(cell, known);
        this.roles = new RoleFinder(cell, span);
    }

    List<Part> split() {
        OpenName name = OpenName.at(0, cell, span);
        int i = 0;
        while (i < cell.size()) {
            Optional<RoleWords.Run> role = roles.at(i, name, parts.isEmpty());
            if (role.isPresent()) {
                close(name, i);
                parts.add(roles.read(role.get(), followsName(i)));
                i = role.get().end();
                name = OpenName.at(i, cell, span);
            } else if (i > name.from() && name.endsBefore(i)) {
                close(name, i);
                name = name.next(i);
            } else {
                i++;
            }
        }
        close(name, cell.size());
        return parts;
    }

    private void close(OpenName name, int end) {
        if (end > name.from()) {
            parts.add(new Part.Name(name.from(), end, name.head()));
        }
    }

    private boolean followsName(int i) {
        return !parts.isEmpty()
                && parts.getLast() instanceof Part.Name
                && !cell.gapBefore(i).alwaysParts();
    }
}
