package org.taxophone.app.feature.explore;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;
import org.taxophone.project.curation.CuratedCluster;
import org.taxophone.project.curation.Curation;

/// The acts as items of menus, the same words wherever they stand.
final class ClusterActs {

    private final ExploreViewModel model;
    private final IntConsumer rename;
    private final IntConsumer note;
    private final Consumer<Set<Integer>> export;

    /// @param rename begins to rename a cluster, by its id
    /// @param note opens the note of a cluster, by its id
    /// @param export copies the clips of clusters, by their ids
    ClusterActs(
            ExploreViewModel model,
            IntConsumer rename,
            IntConsumer note,
            Consumer<Set<Integer>> export) {
        this.model = model;
        this.rename = rename;
        this.note = note;
        this.export = export;
    }

    void rename(int id) {
        rename.accept(id);
    }

    void note(int id) {
        note.accept(id);
    }

    void export(Set<Integer> ids) {
        export.accept(ids);
    }

    /// What can be done with a cluster.
    ///
    /// @param chosen from 0, or [Selection#NOISE]
    MenuItem[] ofCluster(int chosen) {
        CurationViewModel curation = model.curation();
        if (chosen == Selection.NOISE) {
            return new MenuItem[] {
                item("curate.select-all", "", () -> curation.selectAllOf(chosen)),
                onMap(chosen),
                alone(chosen),
                item("curate.export-clips", "", () -> export.accept(Set.of(Curation.NOISE)))
            };
        }
        int id = chosen + 1;
        CheckMenuItem lock = new CheckMenuItem(Messages.text("curate.lock"));
        lock.setSelected(said(id).locked());
        lock.setOnAction(event -> curation.lock(id, lock.isSelected()));
        Menu merge = clusters("curate.merge-with", Set.of(id), other -> curation.merge(id, other));
        return new MenuItem[] {
            item("curate.name", "F2", () -> rename.accept(id)),
            item("curate.note", "", () -> note.accept(id)),
            verdicts(id),
            lock,
            new SeparatorMenuItem(),
            merge,
            item("curate.two", "", () -> curation.splitInTwo(id)),
            new SeparatorMenuItem(),
            item("curate.select-all", "", () -> curation.selectAllOf(chosen)),
            onMap(chosen),
            alone(chosen),
            item("curate.export-clips", "", () -> export.accept(Set.of(id)))
        };
    }

    private MenuItem onMap(int chosen) {
        int group = Math.max(chosen, -1);
        CheckMenuItem shown = new CheckMenuItem(Messages.text("explore.legend.shown"));
        shown.setSelected(!model.switches().hiddenProperty().get().hides(group));
        shown.setDisable(!model.map().byCluster());
        shown.setOnAction(event -> model.switches().toggle(group));
        return shown;
    }

    private MenuItem alone(int chosen) {
        MenuItem alone =
                item(
                        "explore.legend.alone",
                        "",
                        () -> model.switches().only(Math.max(chosen, -1), model.groupCount()));
        alone.setDisable(!model.map().byCluster());
        return alone;
    }

    /// What can be done with the selected clips.
    MenuItem[] ofClips() {
        CurationViewModel curation = model.curation();
        boolean none = curation.clips().isEmpty();
        MenuItem[] items = {
            item("curate.split", "S", curation::splitOff),
            moveTo(),
            item("curate.merge", "M", curation::mergeSelected),
            item("curate.noise", "N", curation::noise),
            item("curate.back", "R", curation::back)
        };
        for (MenuItem item : items) {
            item.setDisable(none);
        }
        return items;
    }

    Menu moveTo() {
        var from = model.curation().touched();
        Set<Integer> but = from.size() == 1 ? Set.copyOf(from.keySet()) : Set.of();
        return clusters("curate.move", but, model.curation()::moveTo);
    }

    /// A cluster each.
    MenuItem[] targets(Set<Integer> but, IntConsumer act) {
        return model.curation().others(but).stream()
                .map(id -> target(id, act))
                .toArray(MenuItem[]::new);
    }

    private MenuItem target(int id, IntConsumer act) {
        ClusterSwatch swatch = new ClusterSwatch();
        swatch.show(id - 1);
        swatch.getStyleClass().add("small");
        MenuItem item = new MenuItem(model.shortName(id - 1), swatch);
        item.setMnemonicParsing(false);
        item.setDisable(said(id).locked());
        item.setOnAction(event -> act.accept(id));
        return item;
    }

    private Menu clusters(String key, Set<Integer> but, IntConsumer act) {
        Menu menu =
                new Menu(
                        key.equals("curate.move")
                                ? Messages.text("curate.move")
                                : Messages.text("curate.merge-with"));
        menu.getItems().setAll(targets(but, act));
        return menu;
    }

    private Menu verdicts(int id) {
        Menu menu = new Menu(Messages.text("curate.verdict"));
        int now = said(id).verdict();
        for (int verdict = CuratedCluster.BEST; verdict >= 1; verdict--) {
            int chosen = verdict;
            CheckMenuItem item = new CheckMenuItem(Messages.text("curate.verdict." + verdict));
            item.setSelected(now == verdict);
            item.setOnAction(event -> model.curation().rate(id, chosen));
            menu.getItems().add(item);
        }
        return menu;
    }

    private CuratedCluster said(int id) {
        return model.curation().curation().orElseThrow().cluster(id);
    }

    private static MenuItem item(String key, String keys, Runnable act) {
        String words = Messages.bundle().getString(key);
        MenuItem item = new MenuItem(keys.isEmpty() ? words : words + "\u2003" + keys);
        item.setOnAction(event -> act.run());
        return item;
    }
}
