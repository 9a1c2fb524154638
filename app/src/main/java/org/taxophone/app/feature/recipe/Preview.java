package org.taxophone.app.feature.recipe;

import org.taxophone.app.i18n.Messages;
import org.taxophone.audio.SoundSource;
import org.taxophone.features.FeatureExtractor;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.features.FrontEndConfig;

/// What the model will see of one clip.
///
/// @param clip its file's name
/// @param matrix bins x frames
/// @param sentence size and how much of it is sound
record Preview(String clip, FeatureMatrix matrix, String sentence) {
    /// Longest stretch that is read for a preview.
    private static final double MOST_SECONDS = 60;

    static Preview of(SoundSource sound, FrontEndConfig config, SoundReader sounds) {
        double seconds = Math.min(MOST_SECONDS, config.clipSeconds());
        FeatureMatrix matrix =
                FeatureExtractor.of(config)
                        .extract(sounds.read(sound, config.sampleRateHz(), seconds));
        int sounding = 0;
        for (boolean heard : matrix.frameMask()) {
            sounding += heard ? 1 : 0;
        }
        return new Preview(
                sound.name(),
                matrix,
                Messages.text("recipe.preview.size", matrix.bins(), matrix.frames(), sounding));
    }
}
