package org.taxophone.app.session;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is selected, everywhere at once: map, wall, table and heatmap show the same.
///
/// Clips are named by their ids. The selected set is replaced, never changed, so that a listener
/// may keep what it was given. The empty string stands for no clip.
public final class Selection {
    /// No cluster chosen.
    public static final int NO_CLUSTER = -1;

    /// The clips of no cluster are chosen.
    public static final int NOISE = -2;

    private final ReadOnlyObjectWrapper<Set<String>> clips = new ReadOnlyObjectWrapper<>(Set.of());
    private final StringProperty current = new SimpleStringProperty("");
    private final StringProperty hovered = new SimpleStringProperty("");
    private final BooleanProperty blind = new SimpleBooleanProperty();
    private final IntegerProperty cluster = new SimpleIntegerProperty(NO_CLUSTER);

    /// Selects one clip alone and makes it current.
    public void select(String clipId) {
        clips.set(Set.of(clipId));
        current.set(clipId);
    }

    /// Selects these and no others; the current clip stays if it is among them, else it becomes the
    /// first of them.
    public void selectAll(Collection<String> clipIds) {
        Set<String> next = Collections.unmodifiableSet(new LinkedHashSet<>(clipIds));
        clips.set(next);
        if (!next.contains(current.get())) {
            current.set(next.isEmpty() ? "" : next.iterator().next());
        }
    }

    /// Adds to what is selected; the last of them becomes current.
    public void add(Collection<String> clipIds) {
        Set<String> next = new LinkedHashSet<>(clips.get());
        next.addAll(clipIds);
        clips.set(Collections.unmodifiableSet(next));
        clipIds.stream().reduce((before, last) -> last).ifPresent(current::set);
    }

    /// Adds the clip, or takes it out if it was selected.
    public void toggle(String clipId) {
        Set<String> next = new LinkedHashSet<>(clips.get());
        if (next.remove(clipId)) {
            clips.set(Collections.unmodifiableSet(next));
            if (current.get().equals(clipId)) {
                current.set(next.isEmpty() ? "" : next.iterator().next());
            }
        } else {
            add(Set.of(clipId));
        }
    }

    /// Selects nothing. The current clip stays on show.
    public void clear() {
        clips.set(Set.of());
    }

    /// Forgets everything: another project was opened.
    public void reset() {
        clips.set(Set.of());
        current.set("");
        hovered.set("");
        cluster.set(NO_CLUSTER);
        blind.set(false);
    }

    public boolean contains(String clipId) {
        return clips.get().contains(clipId);
    }

    public ReadOnlyObjectProperty<Set<String>> clipsProperty() {
        return clips.getReadOnlyProperty();
    }

    public Set<String> clips() {
        return clips.get();
    }

    /// The clip that details are shown of, or the empty string.
    public StringProperty currentProperty() {
        return current;
    }

    public String current() {
        return current.get();
    }

    /// The clip under the pointer in whichever view it is, or the empty string.
    public StringProperty hoveredProperty() {
        return hovered;
    }

    /// True while names of files and labels are hidden everywhere, for verdicts that they cannot
    /// sway.
    public BooleanProperty blindProperty() {
        return blind;
    }

    /// The chosen cluster, [#NOISE] or [#NO_CLUSTER].
    public IntegerProperty clusterProperty() {
        return cluster;
    }
}
