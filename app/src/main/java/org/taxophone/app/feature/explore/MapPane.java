package org.taxophone.app.feature.explore;

import java.util.BitSet;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.FileDrag;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.WhileShown;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.control.scatter.GroupStyle;
import org.taxophone.app.control.scatter.MapViewport;
import org.taxophone.app.control.scatter.ScatterListener;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.session.Selection;

/// Keeps a map in step with its run, its colours, and the selection that all views share.
final class MapPane implements ScatterListener {
    /// Tools and note have at least this, and so much below them.
    private static final double FREE_TOP = 72;

    private static final double BELOW_NOTE = 4;

    private final ExploreViewModel model;
    private final MapSubject subject;
    private final ScatterView map = new ScatterView();
    private final HoverCard card;
    private final Label note;
    private final MapLegend legend;
    private final MapLabels labels;
    private Runnable looked = () -> {};
    private double freeTop = FREE_TOP;
    private int emphasised = -1;
    private boolean settling;

    /// @param pane where the map goes, under what is in it already
    /// @param corner where the map says how it was made, and what its colours mean
    MapPane(
            ExploreViewModel model,
            MapSubject subject,
            SpectrogramTiles tiles,
            StackPane pane,
            VBox corner) {
        this.model = model;
        this.subject = subject;
        note = new Label();
        note.getStyleClass().addAll("caption", "muted", "map-note");
        note.setMouseTransparent(true);
        note.setMaxWidth(Region.USE_PREF_SIZE);
        note.setWrapText(true);
        legend = new MapLegend(subject.switches());
        labels = new MapLabels(subject, model.work(), map::setLabels);
        corner.getChildren().addAll(note, legend);
        map.widthProperty().addListener((value, before, now) -> legend.fit(now.doubleValue()));
        card = new HoverCard(subject.names(), tiles);
        map.setId(subject.main() ? "explore-map" : "explore-second-map");
        map.setAccessibleText(Messages.text(subject.main() ? "named.map" : "named.second-map"));
        map.setFreeTop(FREE_TOP);
        note.boundsInParentProperty()
                .addListener(
                        (value, before, now) -> leaveFree(corner.getLayoutY() + now.getMaxY()));
        map.setListener(this);
        pane.getChildren().addFirst(map);
        pane.getChildren().add(card);
        Selection selection = model.selection();
        subject.run().addListener((value, before, now) -> showRun(before, now));
        subject.colour()
                .addListener(
                        (value, before, now) -> {
                            emphasised = -1;
                            colour();
                        });
        subject.switches().hiddenProperty().addListener((value, before, now) -> map.setHidden(now));
        WhileShown selecting = new WhileShown(map, () -> map.setSelected(selectedRows()));
        selection.clipsProperty().addListener((value, before, now) -> selecting.changed());
        selection.currentProperty().addListener((value, before, now) -> current());
        selection.hoveredProperty().addListener((value, before, now) -> hovered(now));
        selection.clusterProperty().addListener((value, before, now) -> chosenCluster());
        showRun(null, subject.run().getValue());
    }

    private void leaveFree(double noteEnds) {
        double free = Math.max(FREE_TOP, Math.ceil(noteEnds + BELOW_NOTE));
        if (free != freeTop) {
            freeTop = free;
            map.setFreeTop(free);
        }
    }

    /// Told when a person looks elsewhere on the map.
    void onLook(Runnable told) {
        looked = told;
    }

    /// Looks where another map looks, if it is the same map of the same run.
    void follow(MapPane other) {
        ExploredRun mine = subject.run().getValue();
        ExploredRun its = other.subject.run().getValue();
        if (mine != null && its != null && mine.projection() == its.projection()) {
            String looking = other.map.looking();
            if (looking.isEmpty()) {
                map.showAll();
            } else {
                map.look(looking);
            }
        }
    }

    /// Shows the selected clips as large as they fit, else the chosen cluster, else all.
    void focus() {
        ExploredRun run = subject.run().getValue();
        int cluster = model.selection().clusterProperty().get();
        BitSet rows = selectedRows();
        if (rows.cardinality() < 2 && run != null && cluster != Selection.NO_CLUSTER) {
            rows = new BitSet();
            IntStream.range(0, run.size()).filter(row -> run.isIn(row, cluster)).forEach(rows::set);
        }
        map.show(rows.cardinality() < 2 ? new BitSet() : rows);
    }

    private BitSet selectedRows() {
        ExploredRun run = subject.run().getValue();
        return run == null ? new BitSet() : model.curation().selected().in(run);
    }

    ScatterView map() {
        return map;
    }

    // another map is not to follow where this one begins
    private void showRun(@Nullable ExploredRun before, @Nullable ExploredRun run) {
        settling = true;
        show(before, run);
        settling = false;
    }

    private void show(@Nullable ExploredRun before, @Nullable ExploredRun run) {
        card.hide();
        if (run == null) {
            map.setPoints(ScatterPoints.NONE);
            labels.clear();
            note.setText("");
            return;
        }
        note.setText(
                Phrases.say(run.projection().method())
                        + "\n"
                        + Messages.text("explore.drawn", Figures.whole(run.size())));
        if (map.points().size() != run.size()) {
            labels.clear(); // they stand at points that are no more
        }
        if (before != null && before.projection() == run.projection()) {
            colour(); // the same map after an act: other groups, the same places
            return;
        }
        colour();
        boolean sameClips =
                before != null && before.assignment().ids().equals(run.assignment().ids());
        if (sameClips) {
            map.blendTo(points(run));
        } else {
            map.setPoints(points(run));
            map.fit();
        }
        map.setSelected(selectedRows());
        current();
    }

    private ScatterPoints points(ExploredRun run) {
        return new ScatterPoints(
                run.projection().x(),
                run.projection().y(),
                Colouring.of(run, subject.colour().get()).groups());
    }

    private void colour() {
        ExploredRun run = subject.run().getValue();
        if (run == null) {
            return;
        }
        Colouring colouring = Colouring.of(run, subject.colour().get());
        map.setStyles(
                dark ->
                        colouring.isScale()
                                ? GroupStyle.scale(MapLegend.scaleColours(colouring.steps()), dark)
                                : GroupStyle.all(colouring.names().size(), dark));
        map.setPoints(
                map.points().size() == run.size()
                        ? map.points().regrouped(colouring.groups())
                        : points(run));
        legend.show(colouring, !subject.main() || !subject.byCluster());
        labels.show(run, colouring);
        map.setHidden(subject.switches().hiddenProperty().get());
        chosenCluster();
        map.setSelected(selectedRows());
        current();
    }

    // The chosen cluster is one of the main run; of other groups one can be picked out here.
    private void chosenCluster() {
        ExploredRun main = model.explored();
        ExploredRun mine = subject.run().getValue();
        boolean listed =
                subject.byCluster()
                        && main != null
                        && mine != null
                        && main.number() == mine.number();
        map.setChosenGroup(listed ? model.selection().clusterProperty().get() : emphasised);
    }

    private void current() {
        ExploredRun run = subject.run().getValue();
        map.setCurrent(run == null ? -1 : run.row(model.selection().current()));
    }

    private void hovered(String clip) {
        ExploredRun run = subject.run().getValue();
        int row = run == null || clip.isEmpty() ? -1 : run.row(clip);
        if (map.hovered() != row) {
            map.setHovered(row);
        }
    }

    // ---- what the person does

    @Override
    public void picked(int row, SelectMode mode) {
        ExploredRun run = subject.run().getValue();
        if (run != null) {
            model.acts().pick(run.id(row), mode);
        }
    }

    @Override
    public void enclosed(int[] rows, SelectMode mode) {
        ExploredRun run = subject.run().getValue();
        if (run != null) {
            model.acts().pickAll(IntStream.of(rows).mapToObj(run::id).toList(), mode);
        }
    }

    @Override
    public void hovered(int row, boolean heard) {
        ExploredRun run = subject.run().getValue();
        if (run == null || row < 0) {
            card.hide();
            model.acts().hover("", false);
            return;
        }
        model.acts().hover(run.id(row), heard);
        MapViewport view = map.viewport();
        card.show(
                run,
                row,
                view.pixelX(run.projection().x()[row]),
                view.pixelY(run.projection().y()[row]),
                map.getWidth(),
                map.getHeight());
    }

    @Override
    public void cleared() {
        model.acts().clear();
    }

    @Override
    public void groupChosen(int group) {
        ExploredRun run = subject.run().getValue();
        ExploredRun main = model.explored();
        if (subject.byCluster() && run != null && main != null && run.number() == main.number()) {
            model.acts().chooseCluster(group);
        } else {
            emphasised = emphasised == group ? -1 : group;
            chosenCluster();
        }
    }

    @Override
    public boolean draggedOut(Node from, int row) {
        ExploredRun run = subject.run().getValue();
        return run != null && FileDrag.start(from, model.files().draggedFrom(run.id(row)));
    }

    @Override
    public void looked() {
        if (!settling) {
            looked.run();
        }
    }

    @Override
    public void playPressed() {
        model.acts().playOrStop();
    }
}
