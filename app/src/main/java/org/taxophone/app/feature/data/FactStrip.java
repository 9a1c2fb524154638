package org.taxophone.app.feature.data;

import java.util.List;
import javafx.scene.layout.HBox;

/// The figures of all clips in a row above the table. Where there is no room for all of them the
/// pictures give way, the last one first, then the words under the figures, and only then the last
/// figures.
final class FactStrip {
    private final HBox strip;
    private final DataViewModel model;

    private FactStrip(HBox strip, DataViewModel model) {
        this.strip = strip;
        this.model = model;
    }

    /// Fills the strip, now and whenever the figures change.
    static void fill(HBox strip, DataViewModel model) {
        FactStrip facts = new FactStrip(strip, model);
        model.factsProperty().addListener((v, before, after) -> facts.show(after));
        facts.show(model.factsProperty().get());
        strip.widthProperty().addListener((v, before, after) -> facts.fit(after.doubleValue()));
    }

    private void show(List<Fact> facts) {
        boolean allPass = model.filterProperty().get().isBlank();
        strip.getChildren().setAll(facts.stream().map(fact -> view(fact, allPass)).toList());
        strip.setVisible(!facts.isEmpty());
        strip.setManaged(!facts.isEmpty());
        strip.applyCss(); // what has no style yet seems to need no room
        fit(strip.getWidth());
    }

    private FactView view(Fact fact, boolean allPass) {
        return new FactView(
                fact,
                allPass,
                (low, high) -> model.brush(fact.field(), low, high),
                model::showFlagged);
    }

    private void fit(double width) {
        List<FactView> facts = strip.getChildren().stream().map(FactView.class::cast).toList();
        facts.forEach(fact -> fact.picture(true));
        facts.forEach(fact -> fact.note(true));
        for (FactView fact : facts.reversed()) {
            if (width > 0 && fact.pictured() && width(facts) > width) {
                fact.picture(false);
            }
        }
        if (width > 0 && width(facts) > width) {
            facts.forEach(fact -> fact.note(false));
        }
        double used = 0;
        for (FactView fact : facts) {
            used += fact.prefWidth(-1);
            boolean fits = width == 0 || used <= width;
            fact.setVisible(fits);
            fact.setManaged(fits);
        }
    }

    private static double width(List<FactView> facts) {
        return facts.stream().mapToDouble(fact -> fact.prefWidth(-1)).sum();
    }
}
