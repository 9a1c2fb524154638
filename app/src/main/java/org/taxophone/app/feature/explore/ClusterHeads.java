package org.taxophone.app.feature.explore;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.PlainWidth;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.i18n.Messages;

/// What stands above the list of clusters: how many there are, and what its columns tell.
final class ClusterHeads {
    private static final double PLAIN_TEXT = 11;
    private static final double ROOM_FOR_WORDS = 300;

    private final Parts parts;
    private final PlainWidth room;
    private @Nullable ExploredRun shown;

    /// @param panel that it is all in
    /// @param clusters how many
    /// @param clips how many, and how many of them are noise
    /// @param names above names and purity
    /// @param examples above the typical clips
    record Parts(Region panel, Label clusters, Label clips, Label names, Label examples) {}

    ClusterHeads(Parts parts) {
        this.parts = parts;
        room = new PlainWidth(parts.panel(), parts.names(), PLAIN_TEXT);
        room.addListener((value, before, now) -> describe());
    }

    void show(ExploredRun run) {
        shown = run;
        parts.clusters().setText(Messages.text("explore.clusters", run.assignment().used()));
        int noise = run.assignment().noise();
        parts.clips()
                .setText(
                        noise == 0
                                ? Messages.text("explore.clips", Figures.whole(run.size()))
                                : Messages.text(
                                        "explore.clips.noise",
                                        Figures.whole(run.size() - noise),
                                        Figures.whole(noise)));
        describe();
    }

    private void describe() {
        boolean wide = room.get() >= ROOM_FOR_WORDS;
        ExploredRun run = shown;
        parts.names()
                .setText(
                        run == null || !wide
                                ? Messages.text("explore.head")
                                : run.dataset()
                                        .labelColumn()
                                        .map(label -> Messages.text("explore.head.purity", label))
                                        .orElse(Messages.text("explore.head")));
        parts.examples()
                .setText(Messages.text(wide ? "explore.examples" : "explore.examples.short"));
    }
}
