package org.taxophone.app.feature.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taxophone.app.control.SoundWindow;

/// Where a person looked in each clip. The part of its time is the clip's own and is there again
/// when one comes back; the band of frequencies stays from clip to clip, because it is the same
/// band that is compared.
final class LookedAt {
    private static final int MOST = 1000;

    private final Map<String, SoundWindow> windows =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, SoundWindow> eldest) {
                    return size() > MOST;
                }
            };

    /// What to look at next.
    ///
    /// @param clip id of the clip that comes
    /// @param before id of the clip that was there, empty for none
    /// @param left what was seen of it
    /// @param seconds length of the time axis of the clip that comes
    SoundWindow at(String clip, String before, SoundWindow left, double seconds) {
        if (before.isEmpty()) {
            return SoundWindow.whole(seconds);
        }
        if (clip.equals(before)) {
            return left; // other settings: stay where the eye is
        }
        windows.put(before, left);
        SoundWindow mine = windows.get(clip);
        boolean fits = mine != null && mine.toSeconds() <= seconds + 1e-9;
        SoundWindow time = mine == null || !fits ? SoundWindow.whole(seconds) : mine;
        return new SoundWindow(
                time.fromSeconds(), time.toSeconds(), left.fromShare(), left.toShare());
    }
}
