package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.session.Selection;

/// What Explore remembers of each project: run, tab, colours, orders, and the chosen cluster.
final class ExploreMemory {
    private static final String COLUMN = "column:";
    private static final String CLUSTER = "cluster";

    private final ExploreViewModel model;
    private int awaited = Selection.NO_CLUSTER;

    private ExploreMemory(ExploreViewModel model) {
        this.model = model;
    }

    static void keep(ExploreViewModel model, ProjectMemory memory) {
        ExploreMemory mine = new ExploreMemory(model);
        // first, so that it is brought back last: it does not follow the first map's run then
        memory.keep("explore.second", model.second()::text, model.second()::restore);
        memory.keep("explore.run", mine::run, text -> number(text, mine::chooseRun));
        choice(
                memory,
                "explore.tab",
                model.tabProperty()::get,
                ExploreTab.values(),
                model.tabProperty()::set);
        choice(
                memory,
                "explore.wall",
                model.wallPlan().orderProperty()::get,
                WallOrder.values(),
                model.wallPlan().orderProperty()::set);
        choice(
                memory,
                "explore.heat.order",
                model.heat().orderProperty()::get,
                Contingency.Order.values(),
                model.heat().orderProperty()::set);
        memory.keep(
                "explore.colour",
                () -> model.colourProperty().get().text(),
                text -> model.colourProperty().set(Colouring.Choice.of(text)));
        memory.keep("explore.hidden", model.switches()::text, model.switches()::restore);
        memory.keep("explore.wall.group", mine::group, mine::group);
        memory.keep("explore.heat", mine::heat, model.heat().columnProperty()::set);
        memory.keep("explore.cluster", mine::cluster, text -> number(text, mine::await));
        model.exploredProperty().addListener((value, before, now) -> mine.arrived(now != null));
    }

    private static <E extends Enum<E>> void choice(
            ProjectMemory memory,
            String key,
            Supplier<E> now,
            E[] all,
            java.util.function.Consumer<E> restore) {
        memory.keep(
                key,
                () -> now.get().name().toLowerCase(Locale.ROOT),
                text ->
                        List.of(all).stream()
                                .filter(one -> one.name().equalsIgnoreCase(text))
                                .forEach(restore));
    }

    // The newest run is taken by itself: only another is worth remembering.
    private String run() {
        RunChoice chosen = model.chosenRunProperty().get();
        return chosen == null || chosen.equals(model.runChoices().getLast())
                ? ""
                : Integer.toString(chosen.number());
    }

    private void chooseRun(int number) {
        model.runChoices().stream()
                .filter(choice -> choice.number() == number)
                .findFirst()
                .ifPresent(model.chosenRunProperty()::set);
    }

    private String group() {
        WallGroup now = model.wallPlan().groupProperty().get();
        return switch (now.kind()) {
            case NONE -> "";
            case CLUSTER -> CLUSTER;
            case COLUMN -> COLUMN + now.column();
        };
    }

    private void group(String text) {
        model.wallPlan()
                .groupProperty()
                .set(
                        text.startsWith(COLUMN)
                                ? WallGroup.by(text.substring(COLUMN.length()))
                                : WallGroup.CLUSTER);
    }

    private String heat() {
        String column = model.heat().columnProperty().get();
        return column == null ? "" : column;
    }

    private String cluster() {
        int chosen = model.selection().clusterProperty().get();
        return chosen == Selection.NO_CLUSTER ? "" : Integer.toString(chosen);
    }

    // A cluster can be chosen once its run was read.
    private void await(int cluster) {
        awaited = cluster;
        arrived(model.explored() != null);
    }

    private void arrived(boolean there) {
        if (there && awaited != Selection.NO_CLUSTER) {
            int cluster = awaited;
            awaited = Selection.NO_CLUSTER;
            if (model.clusters().stream().anyMatch(one -> one.cluster() == cluster)) {
                model.selection().clusterProperty().set(cluster);
            }
        }
    }

    private static void number(String text, IntConsumer then) {
        try {
            then.accept(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            // somebody wrote into the file: nothing is brought back
        }
    }
}
