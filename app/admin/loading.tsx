export { TableLoading as default } from "@/components/admin/table-loading";
