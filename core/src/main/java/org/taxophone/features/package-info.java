/// A waveform becomes a {@code FeatureMatrix} and a frame mask; the feature store on disk.
@NullMarked
package org.taxophone.features;

import org.jspecify.annotations.NullMarked;
