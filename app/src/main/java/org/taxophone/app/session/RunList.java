package org.taxophone.app.session;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.taxophone.project.RunSummary;

/// The runs of a project by their numbers, oldest first.
final class RunList {
    private final ObservableList<RunSummary> runs = FXCollections.observableArrayList();

    ObservableList<RunSummary> all() {
        return runs;
    }

    /// Shows a run as it is by now.
    ///
    /// @param found empty where it is gone, or cannot be read
    void put(int number, Optional<RunSummary> found) {
        int at = 0;
        while (at < runs.size() && runs.get(at).number() < number) {
            at++;
        }
        boolean there = at < runs.size() && runs.get(at).number() == number;
        if (found.isEmpty()) {
            if (there) {
                runs.remove(at);
            }
        } else if (there) {
            runs.set(at, found.get());
        } else {
            runs.add(at, found.get());
        }
    }
}
