package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;
import org.taxophone.project.curation.CuratedCluster;

/// What a person says of the chosen cluster: verdict from 1 to 5, note, lock.
final class VerdictStars extends HBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final String STAR =
            "M7 .9l1.9 3.9 4.3.6-3.1 3 .7 4.3L7 10.7l-3.8 2 .7-4.3-3.1-3 4.3-.6z";

    private final ExploreViewModel model;
    private final List<Button> stars = new ArrayList<>();
    private final Button note = new Button(null, new FontIcon("fth-edit-3"));
    private final Button lock = new Button();
    private final FontIcon lockIcon = new FontIcon("fth-unlock");

    /// @param openNote opens the note of a cluster, by its id
    VerdictStars(ExploreViewModel model, IntConsumer openNote) {
        this.model = model;
        getStyleClass().add("verdict");
        for (int verdict = 1; verdict <= CuratedCluster.BEST; verdict++) {
            int chosen = verdict;
            SVGPath shape = new SVGPath();
            shape.setContent(STAR);
            shape.getStyleClass().add("star");
            Button star = new Button(null, shape);
            star.setId("verdict-" + verdict);
            star.getStyleClass().addAll("ghost", "star-button");
            String words = Messages.text("curate.verdict." + verdict);
            star.setAccessibleText(words);
            star.setTooltip(new Tooltip(words));
            star.setOnAction(event -> said().ifPresent(c -> model.curation().rate(c.id(), chosen)));
            stars.add(star);
        }
        note.getStyleClass().addAll("ghost", "icon-button", "row-button");
        note.setId("cluster-note");
        note.setAccessibleText(Messages.text("curate.note"));
        note.setOnAction(event -> said().ifPresent(c -> openNote.accept(c.id())));
        lock.setGraphic(lockIcon);
        lock.getStyleClass().addAll("ghost", "icon-button", "row-button");
        lock.setId("cluster-lock");
        lock.setOnAction(
                event -> said().ifPresent(c -> model.curation().lock(c.id(), !c.locked())));
        getChildren().addAll(stars);
        getChildren().addAll(note, lock);
        setMinWidth(Region.USE_PREF_SIZE);
        model.selection().clusterProperty().addListener((value, before, now) -> refresh());
        model.exploredProperty().addListener((value, before, now) -> refresh());
        refresh();
    }

    private Optional<CuratedCluster> said() {
        int chosen = model.selection().clusterProperty().get();
        return chosen == Selection.NO_CLUSTER
                ? Optional.empty()
                : model.summary(chosen).flatMap(ClusterSummary::said);
    }

    private void refresh() {
        Optional<CuratedCluster> said = said();
        setVisible(said.isPresent());
        setManaged(said.isPresent());
        said.ifPresent(
                cluster -> {
                    for (int i = 0; i < stars.size(); i++) {
                        stars.get(i).pseudoClassStateChanged(LIT, i < cluster.verdict());
                    }
                    note.pseudoClassStateChanged(LIT, !cluster.note().isEmpty());
                    note.setTooltip(
                            new Tooltip(
                                    cluster.note().isEmpty()
                                            ? Messages.text("curate.note")
                                            : cluster.note()));
                    lockIcon.setIconLiteral(cluster.locked() ? "fth-lock" : "fth-unlock");
                    lock.pseudoClassStateChanged(LIT, cluster.locked());
                    String words =
                            Messages.text(cluster.locked() ? "curate.unlock" : "curate.lock");
                    lock.setAccessibleText(words);
                    lock.setTooltip(new Tooltip(words));
                });
    }
}
