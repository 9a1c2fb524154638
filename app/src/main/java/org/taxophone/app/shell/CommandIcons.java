package org.taxophone.app.shell;

import java.util.Map;

/// What a command is known by: its own icon, else that of its menu.
final class CommandIcons {
    private static final Map<String, String> OWN =
            Map.ofEntries(
                    Map.entry("folder.choose", "fth-folder-plus"),
                    Map.entry("project.open", "fth-folder"),
                    Map.entry("settings.open", "fth-settings"),
                    Map.entry("place.data", "fth-database"),
                    Map.entry("place.recipe", "fth-sliders"),
                    Map.entry("place.training", "fth-activity"),
                    Map.entry("place.explore", "fth-compass"),
                    Map.entry("place.results", "fth-bar-chart-2"),
                    Map.entry("theme.light", "fth-sun"),
                    Map.entry("theme.dark", "fth-moon"),
                    Map.entry("clip.play", "fth-play"),
                    Map.entry("clip.previous", "fth-skip-back"),
                    Map.entry("clip.next", "fth-skip-forward"),
                    Map.entry("clip.loop", "fth-repeat"),
                    Map.entry("clips.add", "fth-folder-plus"),
                    Map.entry("clips.labels", "fth-tag"),
                    Map.entry("clips.filter", "fth-filter"),
                    Map.entry("clips.windows", "fth-scissors"),
                    Map.entry("find", "fth-search"),
                    Map.entry("palette.open", "fth-search"),
                    Map.entry("explore.map", "fth-compass"),
                    Map.entry("explore.heatmap", "fth-grid"),
                    Map.entry("explore.wall", "fth-columns"),
                    Map.entry("explore.table", "fth-list"),
                    Map.entry("explore.fit", "fth-maximize"),
                    Map.entry("explore.figure", "fth-image"),
                    Map.entry("results.table", "fth-download"),
                    Map.entry("run.start", "fth-play"),
                    Map.entry("run.pause", "fth-pause"),
                    Map.entry("run.stop", "fth-square"),
                    Map.entry("run.copy", "fth-terminal"),
                    Map.entry("curate.undo", "fth-corner-up-left"),
                    Map.entry("curate.redo", "fth-corner-up-right"),
                    Map.entry("curate.split", "fth-scissors"),
                    Map.entry("curate.two", "fth-scissors"),
                    Map.entry("curate.move", "fth-corner-down-right"),
                    Map.entry("curate.merge", "fth-git-merge"),
                    Map.entry("curate.noise", "fth-slash"),
                    Map.entry("curate.back", "fth-rotate-ccw"),
                    Map.entry("curate.name", "fth-edit-2"),
                    Map.entry("curate.note", "fth-edit-3"),
                    Map.entry("curate.blind", "fth-eye-off"),
                    Map.entry("curate.export-clips", "fth-download"));

    private CommandIcons() {}

    static String of(Command command) {
        return OWN.getOrDefault(
                command.id(),
                switch (command.menu()) {
                    case FILE -> "fth-file";
                    case EDIT -> "fth-edit-2";
                    case VIEW -> "fth-eye";
                    case CLIPS -> "fth-volume-2";
                    case CLUSTERS -> "fth-layers";
                    case RUN -> "fth-activity";
                    case HELP -> "fth-help-circle";
                });
    }
}
