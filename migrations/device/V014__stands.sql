-- The group that a federation's member stands for, as the federation's book reads it; null for a
-- woman. Written whenever the book changes.
alter table member add column stands_for blob;
