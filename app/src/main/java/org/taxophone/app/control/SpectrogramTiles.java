package org.taxophone.app.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.Background;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;
import org.taxophone.signal.SmallSpectrograms;

/// The small spectrograms of the whole workbench: made when first seen, kept while there is room.
/// Used on the UI thread; the work happens beside it.
///
/// What was asked for last is made first, so that a list that is scrolled shows what it stops at.
public final class SpectrogramTiles {
    private static final int KEPT = 2000;

    /// So many work at once, as far as there are threads.
    private static final int AT_ONCE = 4;

    /// So many that nobody sees yet are made before the UI thread is told of them.
    private static final int IN_A_ROW = 4;

    /// As long as others are waited for, those that are made are kept back for so long: to draw
    /// the window for each few of them takes longer than to make them.
    private static final long TOGETHER_NANOS = 16_000_000;

    private static final double WINDOW_SECONDS = 0.032;

    private final Background background;
    private final ClipSound sounds;
    private final ObjectProperty<SpectrumColors> colors =
            new SimpleObjectProperty<>(SpectrumColors.MAGMA);
    private int[] table = colors.get().table();
    private double lowDb = TileAxes.NONE.lowDb();
    private double highDb = TileAxes.NONE.highDb();
    private final ObjectProperty<TileAxes> axes =
            new SimpleObjectProperty<>(TileAxes.NONE) {
                @Override
                public void set(TileAxes now) {
                    super.set(new TileAxes(now.seconds(), now.nyquistHz(), lowDb, highDb));
                }
            };
    private final Map<String, TileImage> images = new LinkedHashMap<>(64, 0.75f, true);
    private final TileWishes wishes = new TileWishes();
    private int working;

    /// Each keeps its buffers, and is used by one thread at a time.
    private final Queue<SmallSpectrograms> makers = new ConcurrentLinkedQueue<>();

    /// Where those were looked for that could not be read.
    private final Map<String, SoundSource> failed = new HashMap<>();

    private final ReadOnlyIntegerWrapper generation = new ReadOnlyIntegerWrapper();

    /// @param image null if the sound could not be read
    private record Made(TileWishes.Wish wish, @Nullable TileImage image) {}

    public SpectrogramTiles(Background background, ClipSound sounds) {
        this.background = background;
        this.sounds = sounds;
        axes.addListener((v, before, after) -> retry());
        colors.addListener((v, before, after) -> recolour());
    }

    private void recolour() {
        table = colors.get().table();
        generation.set(generation.get() + 1);
    }

    /// The colours of all tiles; changing them draws all tiles anew.
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

    /// Changes when all tiles are made or drawn anew: ask for them again then.
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
        return wishes.isEmpty();
    }

    /// The picture of a clip, or empty while it is being made. Of a clip that cannot be read the
    /// picture shows nothing, until it lies elsewhere or [#retry] is called.
    ///
    /// @param ready run on the UI thread once the picture is there, if it was not; ask again then.
    ///     It may never run: what is no longer waited for by the time its turn comes is dropped
    ///     once too many others were asked for after it
    public Optional<Image> tile(String clipId, SoundSource sound, Runnable ready) {
        TileImage known = images.get(clipId);
        if (known != null) {
            return Optional.of(known.in(table));
        }
        if (sound.equals(failed.get(clipId))) {
            return Optional.of(TileImage.EMPTY);
        }
        wishes.now(clipId, sound, ready);
        next();
        return Optional.empty();
    }

    /// Makes the picture of a clip that will likely be seen next, once nothing is waited for.
    public void soon(String clipId, SoundSource sound) {
        if (!images.containsKey(clipId) && !failed.containsKey(clipId)) {
            wishes.soon(clipId, sound);
            next();
        }
    }

    private void next() {
        while (working < AT_ONCE && wishes.isWaiting()) {
            working++;
            TileAxes now = axes.get();
            int mine = generation.get();
            background.load(
                    () -> makeSome(now),
                    made -> done(made, mine),
                    problem -> done(List.of(), mine));
        }
    }

    private List<Made> makeSome(TileAxes now) {
        SmallSpectrograms spectrograms = makers.poll();
        if (spectrograms == null) {
            spectrograms = new SmallSpectrograms(TileImage.HEIGHT);
        }
        try {
            return makeSome(now, spectrograms);
        } finally {
            makers.add(spectrograms);
        }
    }

    private List<Made> makeSome(TileAxes now, SmallSpectrograms spectrograms) {
        List<Made> some = new ArrayList<>();
        long began = System.nanoTime();
        while (wishes.isSeen()
                ? System.nanoTime() - began < TOGETHER_NANOS
                : some.size() < IN_A_ROW) {
            TileWishes.Wish wish = wishes.take().orElse(null);
            if (wish == null) {
                break;
            }
            try {
                some.add(new Made(wish, make(wish, now, spectrograms)));
            } catch (Error noMemory) { // or worse; not the fault of the clip
                wishes.made(wish.clipId()); // whoever asks again finds it waiting for nobody
                if (some.isEmpty()) {
                    throw noMemory;
                }
                break; // those before it are not lost
            }
        }
        return some;
    }

    private @Nullable TileImage make(
            TileWishes.Wish wish, TileAxes now, SmallSpectrograms spectrograms) {
        try {
            return make(wish.sound(), now, spectrograms);
        } catch (RuntimeException unreadable) {
            return null; // told where the clip is looked at
        }
    }

    private void keep(Made made) {
        String id = made.wish().clipId();
        TileImage image = made.image();
        if (image == null) {
            failed.put(id, made.wish().sound());
            return;
        }
        failed.remove(id);
        images.put(id, image);
        if (images.size() > KEPT) {
            images.remove(images.keySet().iterator().next());
        }
    }

    private void done(List<Made> made, int madeIn) {
        working--;
        next();
        for (Made one : made) {
            String id = one.wish().clipId();
            if (madeIn == generation.get()) { // else on other axes than are wanted now
                keep(one);
            }
            wishes.made(id).run();
        }
    }

    private TileImage make(SoundSource source, TileAxes axes, SmallSpectrograms spectrograms) {
        Waveform sound = sounds.read(source, (int) (2 * axes.nyquistHz()), axes.seconds());
        double seconds = sound.durationSeconds();
        int frames = (int) Math.ceil(TileImage.WIDTH * seconds / axes.seconds());
        return new TileImage(
                spectrograms.of(sound, WINDOW_SECONDS, Math.max(8, frames), axes.nyquistHz()),
                seconds,
                axes);
    }
}
