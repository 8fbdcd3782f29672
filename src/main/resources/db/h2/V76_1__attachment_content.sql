-- Bytes in a row end at 1 MB here.
alter table attachment add column content blob;
alter table attachment add constraint attachment_sealed check ((sealed_with is null) = (content is null));
