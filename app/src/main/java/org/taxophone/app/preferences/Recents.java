package org.taxophone.app.preferences;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// The projects opened last, newest first. Those whose folder is gone are not shown, but are kept:
/// a disk may be plugged in again.
public final class Recents {
    /// A small picture of the last map, in the project's folder.
    public static final String THUMBNAIL = "thumbnail.png";

    private static final int KEPT = 12;

    private final Preferences preferences;

    /// One project.
    ///
    /// @param sounds where its audio was when it was last open
    /// @param clips clips when it was last open
    /// @param runs runs when it was last open
    public record Recent(
            Path folder, Path sounds, String name, int clips, int runs, Instant opened) {
        /// False if the audio folder was moved or its disk is not plugged in.
        public boolean soundsFound() {
            return Files.isDirectory(sounds);
        }
    }

    public Recents(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Projects that can be opened now.
    public List<Recent> existing() {
        return all().stream()
                .filter(recent -> Files.isRegularFile(recent.folder().resolve("project.json")))
                .toList();
    }

    /// Puts a project in front.
    public void add(Recent opened) {
        List<Recent> list = new ArrayList<>(all());
        list.removeIf(recent -> recent.folder().equals(opened.folder()));
        list.addFirst(opened);
        store(list.subList(0, Math.min(KEPT, list.size())));
    }

    private List<Recent> all() {
        List<Recent> list = new ArrayList<>();
        for (int i = 0; i < KEPT; i++) {
            String key = "recent." + i + ".";
            String folder = preferences.get(key + "folder", "");
            if (folder.isEmpty()) {
                break;
            }
            try {
                list.add(
                        new Recent(
                                Path.of(folder),
                                Path.of(preferences.get(key + "sounds", folder)),
                                preferences.get(key + "name", folder),
                                (int) preferences.number(key + "clips", 0),
                                (int) preferences.number(key + "runs", 0),
                                Instant.parse(preferences.get(key + "opened", ""))));
            } catch (InvalidPathException | DateTimeParseException e) {
                // one damaged entry costs itself
            }
        }
        return list;
    }

    private void store(List<Recent> list) {
        for (int i = 0; i < list.size(); i++) {
            Recent recent = list.get(i);
            String key = "recent." + i + ".";
            preferences.put(key + "folder", recent.folder().toAbsolutePath());
            preferences.put(key + "sounds", recent.sounds().toAbsolutePath());
            preferences.put(key + "name", recent.name());
            preferences.put(key + "clips", recent.clips());
            preferences.put(key + "runs", recent.runs());
            preferences.put(key + "opened", recent.opened());
        }
    }
}
