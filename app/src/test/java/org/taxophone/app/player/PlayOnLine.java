package org.taxophone.app.player;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.value.ChangeListener;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.SoundSource;

/// A program of its own, as ALSA reads its environment only once: plays a file on the real line.
public final class PlayOnLine {
    static final int NO_LINE = 3;

    private PlayOnLine() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path clip = Path.of(arguments[0]);
        boolean[] silent = new boolean[1];
        Player player =
                new Player(
                        new AudioFileReader()::readMono,
                        () -> Player.device(AudioOutputs.SYSTEM, () -> silent[0] = true),
                        UiThread.immediate(),
                        (id, problem) -> {
                            throw problem;
                        });
        boolean heard = true;
        // twice, because ALSA's file keeps the last buffer to itself until more comes
        for (int i = 0; i < 2; i++) {
            heard &= playToItsEnd(player, clip);
        }
        System.exit(silent[0] ? NO_LINE : heard ? 0 : 1);
    }

    private static boolean playToItsEnd(Player player, Path clip) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        ChangeListener<String> listener =
                (value, before, after) -> {
                    if (after.isEmpty()) {
                        ended.countDown();
                    }
                };
        player.playingProperty().addListener(listener);
        player.play("clip", SoundSource.whole(clip));
        boolean heard = ended.await(15, TimeUnit.SECONDS);
        player.playingProperty().removeListener(listener);
        return heard;
    }
}
