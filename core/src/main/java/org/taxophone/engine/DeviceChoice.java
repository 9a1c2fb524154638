package org.taxophone.engine;

/// What models are trained and applied on.
public enum DeviceChoice {
    /// A graphics card where libtorch can use one, else the processor.
    AUTO,
    /// The processor.
    CPU,
    /// A graphics card; refused where libtorch can use none.
    GPU
}
