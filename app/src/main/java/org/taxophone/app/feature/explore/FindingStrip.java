package org.taxophone.app.feature.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.taxophone.app.finding.FindingBanner;
import org.taxophone.training.Finding;

/// The findings of the run on show, one at a time: the next appears when one is closed.
final class FindingStrip {
    private final VBox place;
    private final Consumer<Finding> open;
    private final Set<Finding> closed = new HashSet<>();

    FindingStrip(VBox place, Consumer<Finding> open) {
        this.place = place;
        this.open = open;
    }

    void show(List<Finding> findings) {
        List<Finding> left = findings.stream().filter(one -> !closed.contains(one)).toList();
        place.getChildren()
                .setAll(left.stream().limit(1).map(one -> banner(one, findings)).toList());
        place.setVisible(!left.isEmpty());
        place.setManaged(!left.isEmpty());
    }

    private FindingBanner banner(Finding finding, List<Finding> all) {
        return new FindingBanner(finding)
                .opening(finding, () -> open.accept(finding))
                .closing(
                        () -> {
                            closed.add(finding);
                            show(all);
                        });
    }
}
