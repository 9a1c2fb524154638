package org.taxophone.app.feature.explore;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;

/// The heading of a section of the wall: what it is, how many, and how many are not on show. A
/// click selects its clips.
final class WallHeading extends HBox {
    private final ExploreViewModel model;
    private final ClusterSwatch swatch = new ClusterSwatch();
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label selected = new Label();
    private final Button more = new Button();
    private WallLine.@org.jspecify.annotations.Nullable Heading shown;

    /// @param toggle opens or closes a section, by its title
    WallHeading(ExploreViewModel model, Consumer<String> toggle) {
        this.model = model;
        getStyleClass().add("wall-heading");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("strong");
        count.getStyleClass().addAll("muted", "small");
        selected.getStyleClass().addAll("badge", "accent");
        more.getStyleClass().addAll("ghost", "small");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(
                event -> {
                    WallLine.Heading now = shown;
                    if (now != null) {
                        toggle.accept(now.section().title());
                    }
                });
        Button play = new Button(null, new FontIcon("fth-play"));
        play.getStyleClass().addAll("ghost", "icon-button", "row-button");
        play.setTooltip(new Tooltip(Messages.text("explore.wall.play")));
        play.setAccessibleText(Messages.text("explore.wall.play"));
        play.setOnAction(event -> play());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(swatch, title, count, selected, gap, more, play);
        setOnMouseClicked(event -> select(SelectMode.of(event.isShiftDown(), false)));
    }

    void show(WallLine.Heading heading, ExploredRun run) {
        shown = heading;
        WallGroup.Section section = heading.section();
        boolean cluster = section.cluster() != Selection.NO_CLUSTER;
        swatch.setVisible(cluster);
        swatch.setManaged(cluster);
        if (cluster) {
            swatch.show(Math.max(section.cluster(), -1));
        }
        title.setText(section.title());
        int all = section.rows().size();
        count.setText(Messages.text("explore.clips", Figures.whole(all)));
        long chosen =
                section.rows().stream()
                        .filter(row -> model.selection().contains(run.id(row)))
                        .count();
        selected.setText(
                Messages.text("explore.wall.of", Figures.whole(chosen), Figures.whole(all)));
        selected.setVisible(chosen > 0);
        selected.setManaged(chosen > 0);
        more.setVisible(heading.more() > 0 || heading.opened());
        more.setText(
                heading.opened()
                        ? Messages.text("explore.wall.less")
                        : Messages.text("explore.wall.more", Figures.whole(heading.more())));
    }

    private void play() {
        ExploredRun run = model.explored();
        WallLine.Heading now = shown;
        if (run != null && now != null) {
            model.acts().playAll(now.section().rows().stream().map(run::id).toList());
        }
    }

    private void select(SelectMode mode) {
        ExploredRun run = model.explored();
        WallLine.Heading now = shown;
        if (run != null && now != null) {
            model.acts().pickAll(now.section().rows().stream().map(run::id).toList(), mode);
        }
    }
}
