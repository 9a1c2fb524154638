package org.taxophone.app.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import org.taxophone.app.task.Background;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;
import org.taxophone.signal.Spectrogram;

/// The small spectrograms of the whole workbench: made when first seen, kept while there is room.
/// Used on the UI thread; the work happens beside it.
///
/// What was asked for last is made first, so that a list that is scrolled shows what it stops at.
public final class SpectrogramTiles {
    private static final int KEPT = 1000;
    private static final int WAITING = 240;

    /// More than there are threads: else each would wait for the UI thread to hand it the next.
    private static final int AT_ONCE = 6;
    private static final double WINDOW_SECONDS = 0.032;

    private final Background background;
    private final ClipSound sounds;
    private final ObjectProperty<SpectrumColors> colors =
            new SimpleObjectProperty<>(SpectrumColors.MAGMA);
    private double lowDb = TileAxes.NONE.lowDb();
    private double highDb = TileAxes.NONE.highDb();
    private final ObjectProperty<TileAxes> axes =
            new SimpleObjectProperty<>(TileAxes.NONE) {
                @Override
                public void set(TileAxes now) {
                    super.set(new TileAxes(now.seconds(), now.nyquistHz(), lowDb, highDb));
                }
            };
    private final Map<String, Image> images = new LinkedHashMap<>(64, 0.75f, true);
    private final LinkedHashMap<String, Wish> wishes = new LinkedHashMap<>();
    private final Map<String, Wish> running = new HashMap<>();

    /// Where those were looked for that could not be read.
    private final Map<String, SoundSource> failed = new HashMap<>();

    private final ReadOnlyIntegerWrapper generation = new ReadOnlyIntegerWrapper();

    private record Wish(SoundSource sound, Runnable ready) {
        Wish and(Runnable other) {
            return new Wish(
                    sound,
                    () -> {
                        ready.run();
                        other.run();
                    });
        }
    }

    public SpectrogramTiles(Background background, ClipSound sounds) {
        this.background = background;
        this.sounds = sounds;
        axes.addListener((v, before, after) -> retry());
        colors.addListener((v, before, after) -> retry());
    }

    /// The colours of all tiles; changing them makes all tiles anew.
    public ObjectProperty<SpectrumColors> colorsProperty() {
        return colors;
    }

    /// The levels that the darkest and the brightest colour of all tiles stand for.
    public void levels(double darkestDb, double brightestDb) {
        lowDb = darkestDb;
        highDb = brightestDb;
        axes.set(axes.get());
    }

    /// The axes of all tiles, their levels as [#levels] said last; changing them makes all tiles
    /// anew.
    public ObjectProperty<TileAxes> axesProperty() {
        return axes;
    }

    /// Changes when all tiles are made anew: ask for them again then.
    public ReadOnlyIntegerProperty generationProperty() {
        return generation.getReadOnlyProperty();
    }

    /// Makes all tiles anew: clips that could not be read may be there again.
    public void retry() {
        images.clear();
        failed.clear();
        wishes.clear();
        generation.set(generation.get() + 1);
    }

    /// True while none is being made or waited for.
    public boolean isIdle() {
        return running.isEmpty() && wishes.isEmpty();
    }

    /// The picture of a clip, or empty while it is being made. Of a clip that cannot be read the
    /// picture shows nothing, until it lies elsewhere or [#retry] is called.
    ///
    /// @param ready run on the UI thread once the picture is there, if it was not; ask again then.
    ///     It may never run: what is no longer waited for by the time its turn comes is dropped
    ///     once too many others were asked for after it
    public Optional<Image> tile(String clipId, SoundSource sound, Runnable ready) {
        Image known = images.get(clipId);
        if (known != null) {
            return Optional.of(known);
        }
        if (sound.equals(failed.get(clipId))) {
            return Optional.of(TileImage.EMPTY);
        }
        if (running.containsKey(clipId)) {
            running.computeIfPresent(clipId, (id, wish) -> wish.and(ready));
        } else {
            Wish before = wishes.remove(clipId); // to the end of the queue: asked for last
            wishes.put(clipId, before == null ? new Wish(sound, ready) : before.and(ready));
            if (wishes.size() > WAITING) {
                wishes.remove(wishes.keySet().iterator().next());
            }
            next();
        }
        return Optional.empty();
    }

    /// Makes the picture of a clip that will likely be seen next, once nothing is waited for.
    public void soon(String clipId, SoundSource sound) {
        boolean known =
                images.containsKey(clipId)
                        || failed.containsKey(clipId)
                        || running.containsKey(clipId)
                        || wishes.containsKey(clipId);
        if (!known && wishes.size() < WAITING) {
            wishes.putFirst(clipId, new Wish(sound, () -> {})); // the last to be made
            next();
        }
    }

    private void next() {
        while (running.size() < AT_ONCE && !wishes.isEmpty()) {
            String id = wishes.lastEntry().getKey();
            Wish wish = java.util.Objects.requireNonNull(wishes.remove(id));
            running.put(id, wish);
            TileAxes now = axes.get();
            int[] table = colors.get().table();
            int mine = generation.get();
            background.load(
                    () -> make(wish.sound(), now, table),
                    image -> done(id, mine, () -> keep(id, image)),
                    problem -> done(id, mine, () -> failed.put(id, wish.sound())));
        }
    }

    private void keep(String id, Image image) {
        failed.remove(id);
        images.put(id, image);
        if (images.size() > KEPT) {
            images.remove(images.keySet().iterator().next());
        }
    }

    private void done(String id, int madeIn, Runnable keep) {
        Wish wish = running.remove(id);
        if (madeIn == generation.get()) {
            keep.run();
        }
        if (wish != null) {
            wish.ready().run();
        }
        next();
    }

    private Image make(SoundSource source, TileAxes axes, int[] table) {
        Waveform sound = sounds.read(source, (int) (2 * axes.nyquistHz()), axes.seconds());
        int frames = (int) Math.ceil(TileImage.WIDTH * sound.durationSeconds() / axes.seconds());
        return TileImage.of(
                Spectrogram.of(sound, WINDOW_SECONDS, Math.max(8, frames)), axes, table);
    }
}
