//! The real window, driven through WebDriver; runs only with DESKTOP=1.
