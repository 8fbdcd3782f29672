alter table attachment add column content bytea;
-- sealed bytes do not get shorter
alter table attachment alter column content set storage external;
alter table attachment add constraint attachment_sealed check ((sealed_with is null) = (content is null));
